from string import Template

import yaml

file = Template("""\
apiVersion: kubeflow.org/v1
kind: PyTorchJob
metadata: {name: train}
spec:
  nprocPerNode: "$gpus"
  pytorchReplicaSpecs:
    Master: &pods
      replicas: 1
      restartPolicy: OnFailure
      template:
        spec:
          containers:
          - name: pytorch
            image: registry.example.org/train:1
            command: [torchrun, train.py]
            resources: {limits: {nvidia.com/gpu: $gpus}}
            volumeMounts: [{name: shm, mountPath: /dev/shm}]
          volumes: [{name: shm, emptyDir: {medium: Memory}}]
    Worker: {<<: *pods, replicas: $workers}
""")
text = file.substitute(gpus=8, workers=1)
print(text)

roles = yaml.safe_load(text)["spec"]["pytorchReplicaSpecs"]
for name, role in roles.items():
    container = role["template"]["spec"]["containers"][0]
    command = " ".join(container["command"])
    print(f"# {name}: {role['replicas']} x {command},", end=" ")
    print(container["resources"]["limits"])
